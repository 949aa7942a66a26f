/** Plan and letter on paper. */
export const paper = {
  title: 'Mi plan en papel',
  lead: 'Para la pared o el bolso. En PDF, dos caras como mucho.',
  open: 'Mi plan en papel',
  print: 'Imprimir esta página',
  pdf: 'Guardar como PDF',
  making: 'Se está haciendo el PDF.',
  saved: (name: string) => `Guardado: ${name}`,
  failed: 'El servidor no responde. Inténtalo de nuevo cuando tengas conexión, o imprime esta página.',
};
