import type { Page } from "playwright-core";

export const key = `sp_${"0f".repeat(6)}_${"1e".repeat(32)}`;

/** The server of the tests needs no key: here the browser's requests are held back until they have one. */
export async function needKey(page: Page): Promise<void> {
  await page.route("**/v1/**", async (route) => {
    const { authorization, ...headers } = await route.request().allHeaders();
    if (authorization === `Bearer ${key}`) return await route.continue({ headers });
    const problem = { type: "http://localhost/problems/key_missing", title: "A key is needed", status: 401 };
    await route.fulfill({ status: 401, contentType: "application/problem+json", body: JSON.stringify(problem) });
  });
}
