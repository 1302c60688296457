// Controls one import: sends questions to the worker, applies its answers, stores corrections for tables with the same header.
import { useCallback, useEffect, useRef, useState } from 'react';
import * as v from 'valibot';
import type { AnnexDocument } from '#shared/annex/model.ts';
import { ROLES } from '#shared/annex/roles.ts';
import type { ImportOptions, ImportReport, TableChoice } from '#shared/recognise/importReport.ts';
import type { ImportOrigin } from '#shared/recognise/toAnnexDocument.ts';
import { useServices } from '../state/services.ts';
import type { ImportRequest } from '../state/workspace.ts';
import type { Library } from '../storage/library.ts';
import { openImport, type ImportClient } from '../workers/importClient.ts';
import { reduceImport, READING, type ImportState } from './importState.ts';

export interface ImportControl {
  readonly state: ImportState;
  readonly remembered: boolean;
  readonly correct: (options: ImportOptions) => void;
  readonly showRows: (sheet: number, count: number) => void;
  readonly retry: (password: string) => void;
  readonly forget: () => void;
  /** Makes the annexes that the preview shows; never settles if the import is closed. */
  readonly take: (joined: boolean, origin: ImportOrigin) => Promise<readonly AnnexDocument[]>;
}

export const FIRST_ROWS = 80;

const choiceSchema = v.object({ roles: v.record(v.string(), v.picklist(ROLES)) });

/** Stores the roles that the user chose. Row corrections are not stored, because rows differ from file to file. */
export async function rememberChoices(library: Library, report: ImportReport, options: ImportOptions): Promise<void> {
  for (const { id, fingerprint } of report.tables) {
    const roles = (options.choices?.[id] ?? options.choices?.[fingerprint])?.roles;
    if (fingerprint !== '' && roles && Object.keys(roles).length > 0) await library.writeImportChoice(fingerprint, { roles });
  }
}

async function rememberedFor(library: Library, report: ImportReport): Promise<Record<string, TableChoice>> {
  const found: Record<string, TableChoice> = {};
  for (const { fingerprint } of report.tables) {
    const parsed = v.safeParse(choiceSchema, await library.readImportChoice(fingerprint));
    if (parsed.success) found[fingerprint] = parsed.output;
  }
  return found;
}

/** @param start initial corrections, instead of the ones stored for the header. Must be the same object at each render. */
export function useImport(request: Pick<ImportRequest, 'name' | 'bytes'>, start?: ImportOptions): ImportControl {
  const { library } = useServices();
  const [state, setState] = useState<ImportState>(() => ({ ...READING, options: start ?? {} }));
  const [password, setPassword] = useState<string>();
  const [remembered, setRemembered] = useState(false);
  const client = useRef<ImportClient>(null);
  const turn = useRef(0);
  const taken = useRef<(documents: readonly AnnexDocument[]) => void>(null);

  const correct = useCallback((options: ImportOptions) => {
    turn.current += 1;
    const asked = turn.current;
    setState((before) => ({ ...before, turn: asked, options }));
    client.current?.ask({ type: 'understand', turn: asked, options });
  }, []);
  const showRows = useCallback((sheet: number, count: number) => client.current?.ask({ type: 'rows', sheet, count }), []);

  useEffect(() => {
    let hasLookedUp = false;
    let first: number | undefined;
    const worker = openImport((answer) => {
      setState((before) => reduceImport(before, answer));
      if (answer.type === 'ready') {
        first = answer.sheets[0]?.sheet;
        worker.ask({ type: 'understand', turn: 0, options: start ?? {} });
      }
      if (answer.type === 'failed' && answer.error.class === 'no-table-found' && first !== undefined)
        worker.ask({ type: 'rows', sheet: first, count: FIRST_ROWS });
      if (answer.type === 'taken') taken.current?.(answer.documents);
      if (answer.type !== 'understood') return;
      for (const sheet of new Set(answer.report.tables.map((table) => table.sheetIndex)))
        worker.ask({ type: 'rows', sheet, count: FIRST_ROWS });
      if (hasLookedUp || start) return;
      hasLookedUp = true;
      void rememberedFor(library, answer.report).then((choices) => {
        if (Object.keys(choices).length === 0) return;
        setRemembered(true);
        correct({ choices });
      });
    });
    client.current = worker;
    worker.ask({ type: 'read', bytes: request.bytes, fileName: request.name, ...(password === undefined ? {} : { password }) });
    return () => worker.end();
  }, [request, start, password, library, correct]);

  const forget = useCallback(() => {
    setRemembered(false);
    correct({});
  }, [correct]);
  const retry = useCallback(
    (typed: string) => {
      setState({ ...READING, options: start ?? {} });
      setPassword(typed);
    },
    [start],
  );
  const take = useCallback((joined: boolean, origin: ImportOrigin) => {
    client.current?.ask({ type: 'take', joined, origin });
    return new Promise<readonly AnnexDocument[]>((resolve) => {
      taken.current = resolve;
    });
  }, []);
  return { state, remembered, correct, showRows, retry, forget, take };
}
