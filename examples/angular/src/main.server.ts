import { bootstrapApplication, type BootstrapContext } from '@angular/platform-browser';
import { provideServerRendering } from '@angular/ssr';
import { Store } from './store';

export default (context: BootstrapContext) =>
  bootstrapApplication(Store, { providers: [provideServerRendering()] }, context);
