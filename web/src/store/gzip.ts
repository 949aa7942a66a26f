/** Less than this is sent as it is: packing would not make it smaller by much. */
const worthIt = 1_000;

/** A body packed by gzip, where the browser can do it and it is worth it. */
export async function packed(text: string): Promise<Blob | undefined> {
  if (typeof CompressionStream === 'undefined' || text.length < worthIt) return undefined;
  return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
}
