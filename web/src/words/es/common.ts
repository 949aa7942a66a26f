/** What many screens say. */
export const common = {
  goOn: 'Continuar',
  back: 'Atrás',
  yes: 'Sí',
  no: 'No',
  unsure: 'No lo sé',
  none: 'Nada',
  cancel: 'Cancelar',
  close: 'Cerrar',
  change: 'Cambiar',
  why: '¿Por qué?',
  source: 'Fuente',
  lines: (lines: readonly string[]) =>
    `${lines.length > 1 || lines.some((each) => each.includes('-')) ? 'líneas' : 'línea'} ${lines.join(', ')}`,
  ownRules: (ids: readonly string[]) => `Reglas de este programa: ${ids.join(', ')}`,
  clinicalSources: 'Fuentes clínicas, según las notas de seguridad de este programa',
  shortMinutes: (count: number) => `${count} min`,
};

export const side = { left: 'Lado izquierdo', right: 'Lado derecho', both: 'Ambos lados' };
export const sideShort = { left: 'lado izquierdo', right: 'lado derecho', both: 'ambos lados' };
