import { memberProgramJsonLd, type MemberProgramJsonLd, type MemberProgramTierJsonLd } from 'loyalty-elements/json-ld';
import type { MemberProgram, MemberProgramTier, WithContext } from 'schema-dts';
import type { Program } from '../../src/domain/program.js';

declare const program: Program;
declare const written: keyof MemberProgramJsonLd;
declare const writtenOfTier: keyof MemberProgramTierJsonLd;

/** The vocabulary, as schema.org publishes it, takes every value that is written. */
export const published: WithContext<MemberProgram> = memberProgramJsonLd(program);

/** It has every term that is written. */
export const term: keyof Exclude<WithContext<MemberProgram>, string> = written;
export const termOfTier: keyof Exclude<MemberProgramTier, string> = writtenOfTier;
