// The "6 rõ" score with its ring, and its components on request.
import type { ReactElement } from 'react';
import type { AnnexScore } from '#shared/check/engine/score.ts';
import { useText } from '../../i18n/index.ts';

interface Props {
  readonly score: AnnexScore | null;
  /** Number of errors, warnings and hints. */
  readonly counts: readonly [number, number, number];
}

const RADIUS = 20;
const ROUND = 2 * Math.PI * RADIUS;

export function ScoreHead({ score, counts }: Props): ReactElement {
  const text = useText();
  const words = text.findings;
  const percent = score?.percent ?? null;
  return (
    <details className="score-head">
      <summary>
        <svg className="score-ring" viewBox="0 0 48 48" aria-hidden="true">
          <circle className="score-ground" cx="24" cy="24" r={RADIUS} />
          <circle
            className="score-part"
            cx="24"
            cy="24"
            r={RADIUS}
            strokeDasharray={`${(ROUND * (percent ?? 0)) / 100} ${ROUND}`}
            transform="rotate(-90 24 24)"
          />
          <text x="24" y="24">
            {percent ?? '–'}
          </text>
        </svg>
        <span aria-live="polite">
          <strong>{percent === null ? words.noScore : words.score(percent)}</strong>
          <br />
          <span className="quiet">{words.summary(...counts)}</span>
        </span>
      </summary>
      <p className="quiet">{words.scoreHow}</p>
      <dl className="score-aspects">
        {score?.aspects.map(({ aspect, clear, of }) => (
          <div key={aspect}>
            <dt>{words.aspects[aspect]}</dt>
            <dd>
              {clear !== null && of > 0 && <meter min={0} max={of} value={clear} aria-label={words.aspects[aspect]} />}
              <span className={clear === null ? 'quiet' : undefined}>
                {clear === null ? words.aspectNoColumn : words.aspectCount(clear, of)}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
