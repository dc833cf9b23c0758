/** The timeline's own script, published beside this one: it starts the timelines of the page when it is loaded. */
declare module "timeline/browser";
