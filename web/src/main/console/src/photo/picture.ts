import { outputSize, type Point, type Size } from "./geometry";

/** A picture that the browser has read; turned upright as the file says. */
export interface Picture extends Size {
  url: string;
  image: HTMLImageElement;
}

const JPEG = "image/jpeg";
const QUALITY = 0.92;

/** Reads a picture; whoever does not need it any more gives its address back. */
export async function read(file: Blob): Promise<Picture> {
  const url = URL.createObjectURL(file);
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } catch (error) {
    URL.revokeObjectURL(url);
    throw error;
  }
  return { url, image, width: image.naturalWidth, height: image.naturalHeight };
}

/** What the frame shows, as it is handed in. */
export function cut({ image }: Picture, frame: Point & Size, ratio: number): Promise<File> {
  const size = outputSize(frame.width, ratio);
  return drawn(size, (context) => {
    context.drawImage(image, frame.x, frame.y, frame.width, frame.height, 0, 0, size.width, size.height);
  });
}

/** What the camera sees now, whole. */
export function taken(video: HTMLVideoElement): Promise<File> {
  return drawn({ width: video.videoWidth, height: video.videoHeight }, (context) => context.drawImage(video, 0, 0));
}

async function drawn({ width, height }: Size, draw: (context: CanvasRenderingContext2D) => void): Promise<File> {
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const context = canvas.getContext("2d");
  const blob = await new Promise<Blob | null>((resolve) => {
    if (context) {
      context.imageSmoothingQuality = "high";
      // What is transparent becomes white, as on paper
      context.fillStyle = "white";
      context.fillRect(0, 0, width, height);
      draw(context);
    }
    canvas.toBlob(resolve, JPEG, QUALITY);
  });
  if (!context || !blob) {
    throw new Error("The browser draws no pictures");
  }
  return new File([blob], "photograph.jpg", { type: JPEG });
}
