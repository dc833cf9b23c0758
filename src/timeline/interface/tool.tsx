import type {ComponentChildren, JSX} from "preact";

interface ToolProps {
  label: string;
  icon: string; // strokes on a grid of 16
  onClick: () => void;
  off?: boolean;
  pressed?: boolean;
}

/** A button that shows an icon of one stroke and says its name. */
export function Tool({label, icon, onClick, off, pressed}: ToolProps): JSX.Element {
  return (
    <button
      type="button"
      class="timeline-tool"
      aria-label={label}
      title={label}
      aria-disabled={off}
      aria-pressed={pressed}
      onClick={() => off || onClick()}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={icon} />
      </svg>
    </button>
  );
}

/** A button that is its words. */
export function TextButton({
  onClick,
  children,
  small = false,
}: {
  onClick: () => void;
  children: ComponentChildren;
  small?: boolean;
}): JSX.Element {
  return (
    <button type="button" class={`timeline-text-button${small ? " is-small" : ""}`} onClick={onClick}>
      {children}
    </button>
  );
}

export const icons = {
  zoomIn: "M8 3v10M3 8h10",
  zoomOut: "M3 8h10",
  fit: "M2 4v8M14 4v8M4.5 8h7M6.5 5.5 4 8l2.5 2.5M9.5 5.5 12 8l-2.5 2.5",
  previous: "M10 3 5 8l5 5",
  next: "m6 3 5 5-5 5",
  close: "m3.5 3.5 9 9m0-9-9 9",
  pin: "M8 14V9.5M4.5 9.5h7L10 6.5V2.5H6v4z",
  collapse: "M3 6.5h10M3 9.5h10M8 1v3M6.5 2.5 8 4l1.5-1.5M8 15v-3M6.5 13.5 8 12l1.5 1.5",
  unfold: "M4 6l4 4 4-4",
} as const;
