import { expect, request } from "@playwright/test";

const MAILBOX_URL = process.env.MAILBOX_URL ?? "http://localhost:8081";

/** The links of this form in the mails to an address, the newest first; waits until there are so many. */
export async function linksTo(email: string, form: RegExp, count = 1): Promise<string[]> {
  const mailbox = await request.newContext();
  let links: string[] = [];
  await expect(async () => {
    const page = await (await mailbox.get(MAILBOX_URL, { params: { to: email } })).text();
    links = page.split("<article").flatMap((mail) => form.exec(mail)?.[0].trim() ?? []);
    expect(links.length).toBeGreaterThanOrEqual(count);
  }).toPass();
  await mailbox.dispose();
  return links;
}
