// Safety outside the database: the witness, which records what was saved, and backups if the host supports them.
import { annexName } from '#shared/annex/annexName.ts';
import type { AnnexDocument } from '#shared/annex/model.ts';
import type { BackupEntry, Host, HostErrorCode } from '#shared/host/host.ts';
import { fromAnnexJson, toAnnexJson, type CopyError } from '#shared/store/annexJson.ts';
import { findLosses, type Loss } from '#shared/store/losses.ts';
import { err, type Result } from '#shared/util/result.ts';
import type { Library } from './library.ts';

export type BackupReason = BackupEntry['reason'];

export interface Safekeeping {
  /** Annexes that were saved once and are missing or older now. Call at start, before anything is shown. */
  findLosses(): Promise<Loss[]>;
  noteSaved(annex: AnnexDocument, revision: number): void;
  /** Call after the user has deleted this annex, or was informed that it is lost. */
  forget(annexId: string): Promise<void>;
  /** Writes a backup; does nothing if the host has no backups. */
  writeBackup(annex: AnnexDocument, revision: number, reason: BackupReason): Promise<void>;
  listBackups(annexId?: string): Promise<readonly BackupEntry[]>;
  readBackup(id: string): Promise<Result<AnnexDocument, HostErrorCode | CopyError>>;
}

/** `now` returns milliseconds since 1970. */
export function createSafekeeping(host: Host, library: Library, now: () => number): Safekeeping {
  return {
    async findLosses() {
      const witness = await host.witness.read();
      return witness.ok ? findLosses(witness.value.annexes, await library.revisions()) : [];
    },
    noteSaved(annex, revision) {
      void host.witness.note({ annexId: annex.id, title: annexName(annex).slice(0, 1024), revision, saved: now() });
    },
    async forget(annexId) {
      await host.witness.forget({ annexId });
    },
    async writeBackup(annex, revision, reason) {
      const info = await host.app.info();
      if (!info.ok || !info.value.capabilities.backups) return;
      await host.backup.write({ annexId: annex.id, title: annexName(annex).slice(0, 1024), revision, reason, content: toAnnexJson(annex) });
    },
    async listBackups(annexId) {
      const list = await host.backup.list(annexId === undefined ? {} : { annexId });
      return list.ok ? list.value : [];
    },
    async readBackup(id) {
      const read = await host.backup.read({ id });
      return read.ok ? fromAnnexJson(read.value.content) : err(read.error.code);
    },
  };
}
