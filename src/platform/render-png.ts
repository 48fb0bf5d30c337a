type Size = { readonly width: number; readonly height: number };

/**
 * Draws an SVG file as PNG, `scale` times its size in CSS pixels. The picture must need nothing
 * from outside. Null where the browser can't: no canvas, or one that a privacy setting scrambles.
 */
export async function renderPng(
  svg: string,
  { width, height }: Size,
  scale: number,
): Promise<Uint8Array | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    const context = canvas.getContext('2d');
    if (context === null) return null;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    return blob === null ? null : new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}
