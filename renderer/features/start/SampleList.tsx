// Sample annexes from real plans; each opens as a copy.
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
          <li key={id} className="sample">
            <FileText aria-hidden="true" />
            <span>
              <button
                type="button"
                className="whole"
                onClick={() => void loadSample(id).then((sample) => openCopy(services, text, sample))}
              >
                {text.start.sampleNames[id]}
              </button>
              <span className="quiet">{text.start.sampleNotes[id]}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
