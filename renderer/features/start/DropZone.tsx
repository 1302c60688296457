// Accepts files dropped anywhere on the window, and shows a hint while dragging.
import { FileDown } from 'lucide-react';
import { useState, type DragEvent, type ReactElement, type ReactNode } from 'react';
import { useText } from '../../i18n/index.ts';
import { sayHostError, takeFile } from '../../state/opening.ts';
import { useServices } from '../../state/services.ts';

const bringsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

export function DropZone({ children }: { readonly children: ReactNode }): ReactElement {
  const text = useText();
  const services = useServices();
  const [over, setOver] = useState(false);

  async function drop(event: DragEvent): Promise<void> {
    setOver(false);
    if (!bringsFiles(event)) return;
    event.preventDefault();
    const dropped = await services.host.files.dropped([...event.dataTransfer.files]);
    if (!dropped.ok) sayHostError(services, text, dropped.error);
    else if (dropped.value[0]) await takeFile(services, text, dropped.value[0]);
  }

  return (
    <div
      className="drop-zone"
      onDragOver={(event) => {
        if (!bringsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
      }}
      onDrop={(event) => void drop(event)}
    >
      {children}
      {over && (
        <div className="drop-cover">
          <FileDown aria-hidden="true" />
          <p>{text.start.dropHere}</p>
        </div>
      )}
    </div>
  );
}
