import type { DemoArticle } from '../../types';
import { aboutVerandam } from './about-verandam';
import { buyingFromAbroad } from './buying-from-abroad';
import { buyingStepByStep } from './buying-step-by-step';
import { cancelling } from './cancelling';
import { carpetArea } from './carpet-area';
import { documents } from './documents';
import { handoverAndWarranty } from './handover-and-warranty';
import { homeLoans } from './home-loans';
import { howWeBuild } from './how-we-build';
import { localitiesCompared } from './localities-compared';
import { maintenanceAndAssociation } from './maintenance-and-association';
import { paymentPlans } from './payment-plans';
import { priceList } from './price-list';
import { siteVisit } from './site-visit';

export const articles: readonly DemoArticle[] = [
  buyingStepByStep,
  siteVisit,
  priceList,
  paymentPlans,
  homeLoans,
  documents,
  carpetArea,
  localitiesCompared,
  howWeBuild,
  handoverAndWarranty,
  maintenanceAndAssociation,
  buyingFromAbroad,
  cancelling,
  aboutVerandam,
];
