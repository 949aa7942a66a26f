import { devicesTour, serverTour } from './devices.ts';
import { firstRunTour } from './first-run.ts';
import { breathingTour, emergencyTour, underAgeTour, urgentTour } from './held.ts';
import { learnTour } from './learn.ts';
import { pagesTour } from './pages.ts';
import { paperTour } from './paper.ts';
import { sessionTour } from './session.ts';
import type { Tour } from './tour.ts';
import { watchingTour } from './watching.ts';
import { missingTour, yoursTour } from './yours.ts';

/** Every screen there is, in the order in which one meets it. */
export const tours: Readonly<Record<string, Tour>> = {
  'first run': firstRunTour,
  pages: pagesTour,
  paper: paperTour,
  learn: learnTour,
  session: sessionTour,
  emergency: emergencyTour,
  urgent: urgentTour,
  'under age': underAgeTour,
  breathing: breathingTour,
  watching: watchingTour,
  yours: yoursTour,
  missing: missingTour,
  devices: devicesTour,
  server: serverTour,
};
