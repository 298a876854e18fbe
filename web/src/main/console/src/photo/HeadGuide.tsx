interface HeadGuideProps {
  /** Width to height. */
  ratio: number;
  /** In pixels of the screen; without it, as large as what it lies on. */
  width?: number | undefined;
}

/** Of the height: where the eyes are, and how much the head takes. */
const EYES = 0.45;
const HEAD = 0.62;
const HEAD_WIDTH = 0.74;

/** Where the head belongs: an oval, and a line for the eyes. Light on dark, so that it is seen on every background. */
export function HeadGuide({ ratio, width }: HeadGuideProps) {
  const across = 100 * ratio;
  const half = (HEAD / 2) * 100;
  const line = { x1: across / 2 - half, x2: across / 2 + half, y1: EYES * 100, y2: EYES * 100 };
  const oval = { cx: across / 2, cy: EYES * 100, rx: half * HEAD_WIDTH, ry: half };
  return (
    <svg
      aria-hidden="true"
      className="ciep-photo-guide"
      viewBox={`0 0 ${across} 100`}
      style={width === undefined ? undefined : { inlineSize: width, blockSize: width / ratio }}
    >
      {["ciep-photo-shade", "ciep-photo-line"].map((name) => (
        <g key={name} className={name}>
          <ellipse {...oval} />
          <line {...line} />
        </g>
      ))}
    </svg>
  );
}
