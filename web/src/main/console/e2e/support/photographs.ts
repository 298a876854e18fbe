import { crc32, deflateSync } from "node:zlib";
import { expect } from "@playwright/test";
import type { Visitor } from "./visitor";

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "ascii"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** A grey head before a white wall, as a PNG of this size. */
function portrait(width: number, height: number, grey: number): Buffer {
  const rows = Buffer.alloc((width + 1) * height, 255);
  for (let y = 0; y < height; y++) {
    rows[y * (width + 1)] = 0;
    for (let x = 0; x < width; x++) {
      if (((x / width - 0.5) / 0.28) ** 2 + ((y / height - 0.5) / 0.32) ** 2 < 1) {
        rows[y * (width + 1) + x + 1] = grey;
      }
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

async function choose({ page, t }: Visitor, picture: Buffer): Promise<void> {
  const label = t("documents:input", { label: t("demandedDocument.PHOTOGRAPH") });
  await page
    .getByLabel(label, { exact: true })
    .setInputFiles({ name: "portrait.png", mimeType: "image/png", buffer: picture });
}

/** Too few pixels for a badge. */
export async function chooseSmallPortrait(visitor: Visitor): Promise<void> {
  await choose(visitor, portrait(300, 400, 120));
  const title = visitor.t("photo:tooSmall.title", { width: 300, height: 400 });
  await expect(visitor.page.getByText(title)).toBeVisible();
}

/** A picture of its own for each shade of grey. */
export async function choosePortrait(visitor: Visitor, grey: number): Promise<void> {
  await choose(visitor, portrait(900, 1200, grey));
  await assertFrame(visitor);
}

async function assertFrame({ page, t }: Visitor): Promise<void> {
  await expect(page.getByRole("button", { name: t("photo:crop.confirm") })).toBeEnabled();
}

/** Before the camera, as far as there is one. */
export async function openCamera({ page, t }: Visitor): Promise<void> {
  await page.getByRole("button", { name: t("photo:take") }).click();
  await expect(page.getByRole("button", { name: t("photo:camera.take") })).toBeEnabled();
}

/** The other one of two, by the keyboard; it sees something, too. */
export async function changeCamera({ page, t }: Visitor): Promise<void> {
  const live = page.getByLabel(t("photo:camera.live"), { exact: true });
  const deviceOf = () =>
    live.evaluate((video: HTMLVideoElement) =>
      (video.srcObject as MediaStream).getVideoTracks().map((track) => track.getSettings().deviceId),
    );
  const before = await deviceOf();
  const change = page.getByRole("button", { name: t("photo:camera.change.other") });
  await change.press("Enter");
  await expect.poll(deviceOf).not.toEqual(before);
  await expect(change).toBeFocused();
  await expect(page.getByRole("button", { name: t("photo:camera.take") })).toBeEnabled();
}

export async function takePhotograph(visitor: Visitor): Promise<void> {
  await visitor.page.getByRole("button", { name: visitor.t("photo:camera.take") }).click();
  await assertFrame(visitor);
}

/** Larger and to the left, without dragging anything. */
export async function moveInFrame({ page, t }: Visitor): Promise<void> {
  const picture = page.locator(".reactEasyCrop_Image");
  const before = await picture.getAttribute("style");
  await page.getByRole("button", { name: t("photo:zoom.in") }).click();
  await page.getByRole("button", { name: t("photo:move.left"), exact: true }).click();
  await page.getByRole("group", { name: t("photo:crop.frame") }).press("ArrowUp");
  await expect(picture).not.toHaveAttribute("style", before ?? "");
}

/** What the frame shows is kept. */
export async function usePhotograph(visitor: Visitor): Promise<void> {
  const { page, t } = visitor;
  const kept = page.waitForResponse(
    (answer) => answer.request().method() === "PUT" && answer.url().includes("/documents/PHOTOGRAPH"),
  );
  await page.getByRole("button", { name: t("photo:crop.confirm") }).click();
  expect((await kept).status()).toBe(200);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await assertPhotograph(visitor);
}

/** What the frame shows goes on its way, which ends only when it is let arrive. */
export async function sendPhotographSlowly({ page, t }: Visitor): Promise<() => void> {
  let arrive: () => void = () => undefined;
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(
    "**/documents/PHOTOGRAPH",
    async (route) => {
      await arrival;
      await route.continue();
    },
    { times: 1 },
  );
  await page.getByRole("button", { name: t("photo:crop.confirm") }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  return arrive;
}

/** It is there, as the page says. */
export async function assertPhotograph({ page }: Visitor): Promise<void> {
  await expect(page.getByText("photograph.jpg", { exact: true })).toBeVisible();
}
