import { Injectable } from '@nestjs/common';
import type { Actor } from '@voix/api-platform/request-context';

interface Entry {
  readonly actor: Actor;
  readonly storedAtMs: number;
}

/** Another process may have ended a session or granted a role: for so long it is not noticed here. */
const TRUSTED_MS = 5_000;
const MAX_ENTRIES = 20_000;

/**
 * Who is behind a session, remembered for a few seconds: a person who votes quickly is looked up once. What this
 * process changes is forgotten at once; a read that began before the change is never remembered.
 */
@Injectable()
export class SessionCache {
  /** In the order of last use: the first is the one to drop. */
  private readonly entries = new Map<string, Entry>();
  private readonly reading = new Map<string, Promise<Actor | null>>();
  private changes = 0;

  /** The actor of a key, from memory or through `read`; callers that come together share one read. */
  async through(
    key: string,
    nowMs: number,
    read: () => Promise<Actor | null>,
  ): Promise<Actor | null> {
    return this.get(key, nowMs) ?? this.reading.get(key) ?? this.startReading(key, nowMs, read);
  }

  put(key: string, actor: Actor, nowMs: number): void {
    this.entries.delete(key);
    this.entries.set(key, { actor, storedAtMs: nowMs });
    if (this.entries.size <= MAX_ENTRIES) return;
    const [oldest] = this.entries.keys();
    if (oldest !== undefined) this.entries.delete(oldest);
  }

  /** Drops the entries of these actors, and what reads under way are about to answer. */
  forget(concerns: (actor: Actor) => boolean): void {
    this.changes += 1;
    this.reading.clear();
    for (const [key, { actor }] of this.entries) {
      if (concerns(actor)) this.entries.delete(key);
    }
  }

  private get(key: string, nowMs: number): Actor | undefined {
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    this.entries.delete(key);
    // A clock that was set back makes an age negative: as good as too old.
    const ageMs = nowMs - entry.storedAtMs;
    if (ageMs < 0 || ageMs >= TRUSTED_MS) return undefined;
    this.entries.set(key, entry);
    return entry.actor;
  }

  private startReading(
    key: string,
    nowMs: number,
    read: () => Promise<Actor | null>,
  ): Promise<Actor | null> {
    const changesBefore = this.changes;
    const reading = read()
      .then((actor) => {
        if (actor !== null && this.changes === changesBefore) this.put(key, actor, nowMs);
        return actor;
      })
      .finally(() => {
        if (this.reading.get(key) === reading) this.reading.delete(key);
      });
    this.reading.set(key, reading);
    return reading;
  }
}
