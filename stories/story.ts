import type { ArgTypes } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';

/** One state of one element: what Storybook shows is what the tests check. */
export interface Story<A> {
  readonly args?: Partial<A>;
  readonly render?: (args: Partial<A>) => TemplateResult;
  /** How Storybook names it. Default: from the export's name. */
  readonly name?: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** What a member does before the state is there: opening a dialog, sending a form. */
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => Promise<void> | void;
}

/** What all stories of an element have in common. */
export interface StoryMeta<A> {
  readonly title: string;
  /** The tag. */
  readonly component: string;
  readonly args?: Partial<A>;
  readonly argTypes?: Partial<ArgTypes<A>>;
  readonly render: (args: Partial<A>) => TemplateResult;
  readonly parameters?: Readonly<Record<string, unknown>>;
}
