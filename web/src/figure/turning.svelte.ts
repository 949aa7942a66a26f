/** From where one looks: how far around the person, in whole degrees to the right. */
export class Turning {
  degrees = $state(0);
  #grasped: { readonly x: number; readonly degrees: number } | undefined;

  by(degrees: number) {
    this.degrees = (this.degrees + degrees) % 360;
  }

  grasp({ clientX, pointerId, currentTarget }: PointerEvent) {
    this.#grasped = { x: clientX, degrees: this.degrees };
    if (currentTarget instanceof Element) currentTarget.setPointerCapture(pointerId);
  }

  /** Whoever drags to the right turns the person to the right, and so looks from further left. */
  drag({ clientX }: PointerEvent) {
    if (this.#grasped === undefined) return;
    const degreesToAPoint = 0.5;
    const dragged = (clientX - this.#grasped.x) * degreesToAPoint;
    this.degrees = Math.round(this.#grasped.degrees - dragged) % 360;
  }

  let() {
    this.#grasped = undefined;
  }
}
