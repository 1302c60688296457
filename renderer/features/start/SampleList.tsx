// Real annexes to try things on; each opens as a copy.
import { FileText } from 'lucide-react';
import type { ReactElement } from 'react';
import { useText } from '../../i18n/index.ts';
import { openCopy } from '../../state/opening.ts';
import { useServices } from '../../state/services.ts';
import { loadSample, SAMPLES } from './samples.ts';

export function SampleList(): ReactElement {
  const text = useText();
  const services = useServices();
  return (
    <section className="sample-list" aria-labelledby="sample-list-title">
      <div className="start-title">
        <h2 id="sample-list-title">{text.start.samples}</h2>
      </div>
      <p className="quiet">{text.start.samplesHint}</p>
      <ul>
        {SAMPLES.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="sample"
              aria-label={text.start.sampleNames[id]}
              onClick={() => void loadSample(id).then((sample) => openCopy(services, text, sample))}
            >
              <FileText aria-hidden="true" />
              <span>
                <span className="sample-name">{text.start.sampleNames[id]}</span>
                <span className="quiet">{text.start.sampleNotes[id]}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
