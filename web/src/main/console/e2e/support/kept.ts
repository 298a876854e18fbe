import { expect } from "@playwright/test";
import type { Visitor } from "./visitor";

/** Everything that the pages have left in the browser: storages, databases, caches and cookies that scripts can read. */
const kept = async () => {
  const texts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
  for (const { name = "" } of await indexedDB.databases()) {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(name));
    });
    for (const store of opened.objectStoreNames) {
      const values = opened.transaction(store).objectStore(store).getAll();
      await new Promise((resolve) => (values.onsuccess = resolve));
      texts.push(JSON.stringify(values.result));
    }
    opened.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      texts.push(request.url, (await (await cache.match(request))?.text()) ?? "");
    }
  }
  return texts.join("\n");
};

const found = (text: string, personal: string[]) =>
  personal.filter((value) => [value, encodeURIComponent(value)].some((form) => text.includes(form)));

/** What somebody looks for may be a name, and stands in the address of the page, so that the view can be opened again. */
const withoutSearch = (address: string) => {
  const asked = new URL(address);
  asked.searchParams.delete("q");
  return asked.href;
};

/** Whoever uses the browser next finds none of these values in it, and no address had one. */
export async function assertNothingKept({ page, asked }: Visitor, ...personal: string[]): Promise<void> {
  const decoy = "kept-on-purpose";
  await page.evaluate((value) => sessionStorage.setItem("decoy", value), decoy);
  const text = await page.evaluate(kept);
  await page.evaluate(() => sessionStorage.removeItem("decoy"));
  expect(found(text, [decoy])).toEqual([decoy]);
  expect(found(text, personal)).toEqual([]);
  expect(asked.map(withoutSearch).filter((address) => found(address, personal).length > 0)).toEqual([]);
}
