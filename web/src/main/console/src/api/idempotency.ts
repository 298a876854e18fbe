import { useState } from "react";

/** Gives the same key for the same content until it is forgotten, and a new one for other content. */
export class IdempotencyKeys {
  private content: string | undefined;
  private key = "";

  for(content: unknown): { "Idempotency-Key": string } {
    const written = JSON.stringify(content ?? null);
    if (written !== this.content) {
      this.content = written;
      this.key = crypto.randomUUID();
    }
    return { "Idempotency-Key": this.key };
  }

  /** To be called once the effect is known to have happened: the next submit is meant as another one. */
  forget(): void {
    this.content = undefined;
  }
}

/** One set of keys for the life of a form or button: a retry after a lost answer carries the key of the first try. */
export function useIdempotencyKeys(): IdempotencyKeys {
  const [keys] = useState(() => new IdempotencyKeys());
  return keys;
}
