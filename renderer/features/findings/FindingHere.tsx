// Shows the findings of the active cell in the status bar and to assistive software, so that F7 alone is enough to work through them.
import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { useText } from '../../i18n/index.ts';
import type { AnnexSession } from '../../state/session.ts';
import { sentenceOf, type FindingsAt } from './findingWords.ts';
import './findings.css';

interface Props {
  readonly session: AnnexSession;
  readonly at: FindingsAt;
}

const ICONS = { error: CircleAlert, warning: TriangleAlert, hint: Info } as const;

export function FindingHere({ session, at }: Props): ReactElement {
  const text = useText();
  const active = useStore(session.store, (view) => view.selection.active);
  const findings = active ? at(active.rowId, active.columnId) : [];
  const [first] = findings;
  const Icon = first && ICONS[first.severity];
  const words = first && `${text.findings.severity[first.severity]}: ${sentenceOf(first, text)}`;
  return (
    <span className={`finding-here clip ${first ? `finding-here-${first.severity}` : ''}`} role="status">
      {Icon && <Icon aria-hidden="true" />}
      <span className="clip" title={words}>
        {words && (findings.length > 1 ? text.findings.more(words, findings.length - 1) : words)}
      </span>
    </span>
  );
}
