/** Addresses of what the build takes from the modules `browser` and `catalogue`. */
declare module '@nutation/*?url' {
  const address: string;
  export default address;
}
