import type { SessionEnd } from '../../engine/session';

/** The end of a session. */
export const finish = {
  titles: {
    done: 'Bien hecho',
    stopped: 'Suficiente por hoy',
    pain: 'Hoy paramos aquí',
    red: 'Paramos aquí',
    numb: 'Paramos aquí',
  } satisfies Record<SessionEnd, string>,
  lead: {
    done: 'Has hecho lo que estaba previsto.',
    stopped: 'Lo que hiciste está guardado, y cuenta.',
    pain: 'Dos ejercicios dolieron, así que terminamos con calma. Es lo que hay que hacer.',
    red: 'Acuéstate en una postura cómoda. Descansa un rato.',
    numb: 'Acuéstate en una postura cómoda. Por favor, lee lo que viene ahora.',
  } satisfies Record<SessionEnd, string>,
  didTitle: 'Lo que hiciste',
  aheadTitle: 'Una mirada adelante',
  ahead: {
    none: 'Mañana no hay nada previsto hasta que esto se aclare.',
    comfort: 'Mañana: respiración y calma.',
    light: 'Mañana: un día suave.',
    full: 'Mañana: una sesión completa, si quieres.',
  },
  after: 'Mañana por la mañana y por la noche te preguntamos cómo estás. Eso muestra si la dosis te va bien.',
  diary: 'Lo encuentras todo en el diario.',
  toDiary: 'Abrir el diario',
  toToday: 'Volver a hoy',
};
