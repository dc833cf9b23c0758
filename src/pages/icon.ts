/** The site's mark, a date on its line, small enough to travel in each page. */
export const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#fbfbf8"/><path d="M3 22h26" stroke="#17191d" stroke-width="3"/><circle cx="19" cy="22" r="6" fill="#a61c12"/></svg>',
)}`;
