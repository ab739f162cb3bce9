/** How far a picture may be enlarged, and the step of a button. */
const MOST = 8;
const STEP = 1.4;
const PAN = 60;

/** The part of a lightbox in which a picture is moved and enlarged. */
export interface Stage {
  zoomIn: () => void;
  zoomOut: () => void;
  reset: () => void;
  /** True when the key meant the picture. */
  key: (name: string) => boolean;
}

/** Lets wheel, pinch, drag and keys move a picture; `tell` hears the scale in percent after each change. */
export function makeStage(box: HTMLElement, picture: HTMLElement, tell: (percent: number) => void): Stage {
  let scale = 1;
  let x = 0;
  let y = 0;
  const pointers = new Map<number, { x: number; y: number }>();

  const draw = () => {
    // The picture's middle never leaves the window.
    const far = (size: number) => (size * scale) / 2;
    x = Math.max(-far(box.clientWidth), Math.min(far(box.clientWidth), x));
    y = Math.max(-far(box.clientHeight), Math.min(far(box.clientHeight), y));
    picture.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    tell(Math.round(scale * 100));
  };
  /** Enlarges around a point, given from the middle of the stage. */
  const zoom = (factor: number, at = { x: 0, y: 0 }) => {
    const next = Math.max(1, Math.min(MOST, scale * factor));
    const ratio = next / scale;
    x = next === 1 ? 0 : at.x - (at.x - x) * ratio;
    y = next === 1 ? 0 : at.y - (at.y - y) * ratio;
    scale = next;
    draw();
  };
  const fromMiddle = (clientX: number, clientY: number) => {
    const { left, top, width, height } = box.getBoundingClientRect();
    return { x: clientX - left - width / 2, y: clientY - top - height / 2 };
  };
  const move = (byX: number, byY: number) => {
    x += byX;
    y += byY;
    draw();
  };

  box.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      zoom(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0025)), fromMiddle(event.clientX, event.clientY));
    },
    { passive: false },
  );
  box.addEventListener('pointerdown', (event) => {
    box.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  box.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    pointers.set(event.pointerId, now);
    if (other) zoom(Math.hypot(now.x - other.x, now.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y)), fromMiddle((now.x + other.x) / 2, (now.y + other.y) / 2));
    else if (scale > 1) move(now.x - before.x, now.y - before.y);
  });
  for (const sign of ['pointerup', 'pointercancel'] as const) box.addEventListener(sign, (event) => pointers.delete(event.pointerId));
  box.addEventListener('dblclick', (event) => zoom(scale > 1 ? 0 : 2.5, fromMiddle(event.clientX, event.clientY)));

  const zoomIn = () => zoom(STEP);
  const zoomOut = () => zoom(1 / STEP);
  const reset = () => zoom(0);
  const keys: Readonly<Record<string, () => void>> = {
    '+': zoomIn,
    '=': zoomIn,
    '-': zoomOut,
    '0': reset,
    ArrowLeft: () => move(PAN, 0),
    ArrowRight: () => move(-PAN, 0),
    ArrowUp: () => move(0, PAN),
    ArrowDown: () => move(0, -PAN),
  };
  return {
    zoomIn,
    zoomOut,
    reset,
    key(name) {
      keys[name]?.();
      return name in keys;
    },
  };
}
