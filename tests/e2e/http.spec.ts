import { expect, test } from '@playwright/test';

const recording = '/assets/media/notebooklm_podcast_mlsysbookai.mp3';

test('odd requests get a clear answer and never a failure of the server', async ({ request }) => {
  for (const path of ['/chapters/%FF', '/manuscript/%FF', '/og/%FF.png', '/contents/vol2/%FF/%FF.html']) expect((await request.get(path)).status(), path).toBe(400);
  for (const path of ['/', '/chapters/inference', '/api/stars', recording]) {
    const answer = await request.post(path);
    expect(answer.status(), path).toBe(405);
    expect(answer.headers()['allow'], path).toContain('GET');
  }
  expect((await request.get(recording, { headers: { Range: 'bytes=99999999-' } })).status()).toBe(416);
  expect((await request.get(recording, { headers: { Range: 'bytes=10-5' } })).status()).toBe(200);
  expect((await request.head('/chapters/inference')).status()).toBe(200);
  expect((await request.get('/chapters/a%2Fb')).status()).toBe(404);
});
