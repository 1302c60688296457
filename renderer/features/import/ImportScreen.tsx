// Placeholder
import type { ReactElement } from 'react';
import type { ImportRequest } from '../../state/workspace.ts';
export function ImportScreen({ request }: { readonly request: ImportRequest }): ReactElement {
  return <p>{request.name}</p>;
}
