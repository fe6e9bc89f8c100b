import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { rm, statfs, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StoreUnavailableError } from "@standpoint/domain";
import { afterAll, expect, test } from "vitest";
import type { StoredArticle } from "./articles.ts";
import { openStore } from "./open-store.ts";
import { sampleArticle, sampleStatement } from "./sample-articles.ts";

const disk = mkdtempSync(join(tmpdir(), "standpoint-disk-"));
const isMounted = canMount();
afterAll(async () => {
  if (isMounted) execFileSync("umount", [disk]);
  await rm(disk, { recursive: true });
});

const stored = new Map<string, StoredArticle>();
const another = (): StoredArticle => {
  // Of chance, or it would be stored compressed.
  const article = sampleArticle({ id: `art_${stored.size}`, text: randomBytes(150_000).toString("base64") });
  return { article, statements: [sampleStatement(article)] };
};

// 3 MB are full when a table has no room to grow, which fails a statement; 12 MB when the log has none, which ends the database.
test.skipIf(!isMounted).for([3, 12])(
  "with %i MB left, an import that fills the disk ends clearly, and with space again all that was stored is there (needs root, to mount a small disk)",
  { timeout: 120_000 },
  async (megabytes) => {
    const dataFolder = join(disk, "data");
    const store = await openStore({ dataFolder });
    const { bavail, bsize } = await statfs(disk);
    await writeFile(join(disk, "ballast"), Buffer.alloc(bavail * bsize - megabytes * 1024 * 1024));
    const filled = (async () => {
      for (let count = 0; count < 200; count += 1) {
        const one = another();
        await store.addArticle(one);
        stored.set(one.article.id, one);
      }
    })();
    await expect(filled).rejects.toThrow(StoreUnavailableError);
    await expect(filled).rejects.toThrow(/No space left on device/);
    await store.close();

    await rm(join(disk, "ballast"));
    const again = await openStore({ dataFolder });
    expect(await again.findRollupDifferences()).toEqual([]);
    const { total } = await again.listStatements({ targetId: "tariffs", filter: {}, limit: 1 });
    expect(total).toBe(stored.size);
    for (const [id, one] of stored) expect(await again.getArticle(id)).toEqual(one);
    await again.close();
  },
);

function canMount(): boolean {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=128m", "tmpfs", disk], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
