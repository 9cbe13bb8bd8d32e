/** Keyword values of one JSON type; numbers and booleans written as strings are read, and reported. */
import type { Json } from '../../json.ts';
import type { Cursor } from '../../source/cursor.ts';
import type { Context } from '../context.ts';
import { children } from '../../source/cursor.ts';
import { meantFlag, wrongType } from '../fields.ts';

export function textValue(context: Context, keyword: Cursor): Json | undefined {
  if (typeof keyword.value === 'string') return keyword.value;
  if (typeof keyword.value === 'number' || typeof keyword.value === 'boolean') {
    wrongType(context, keyword, 'a string; it is read as one');
    return String(keyword.value);
  }
  wrongType(context, keyword, 'a string');
  return undefined;
}

export function numberValue(context: Context, keyword: Cursor): Json | undefined {
  if (typeof keyword.value === 'number') return keyword.value;
  if (typeof keyword.value === 'string' && keyword.value.trim() !== '' && Number.isFinite(Number(keyword.value))) {
    wrongType(context, keyword, 'a number; it is read as one');
    return Number(keyword.value);
  }
  wrongType(context, keyword, 'a number');
  return undefined;
}

export function positiveNumber(context: Context, keyword: Cursor): Json | undefined {
  const value = numberValue(context, keyword);
  if (value === undefined || Number(value) > 0) return value;
  wrongType(context, keyword, 'a number above 0');
  return undefined;
}

/** A bound, or as drafts before the sixth had it whether the bound beside it is one. */
export function boundOrFlag(context: Context, keyword: Cursor): Json | undefined {
  const { value } = keyword;
  return typeof value === 'boolean' || meantFlag(value) !== undefined
    ? yesOrNo(context, keyword)
    : numberValue(context, keyword);
}

export function wholeNumber(context: Context, keyword: Cursor): Json | undefined {
  const value = numberValue(context, keyword);
  if (value === undefined || (typeof value === 'number' && Number.isInteger(value) && value >= 0)) return value;
  wrongType(context, keyword, 'a whole number from 0');
  return undefined;
}

export function yesOrNo(context: Context, keyword: Cursor): Json | undefined {
  if (typeof keyword.value === 'boolean') return keyword.value;
  const meant = meantFlag(keyword.value);
  if (meant !== undefined) {
    wrongType(context, keyword, `a boolean; it is read as ${meant}`);
    return meant;
  }
  wrongType(context, keyword, 'a boolean');
  return undefined;
}

/** A list of strings without repetitions. */
export function textList(context: Context, keyword: Cursor): Json | undefined {
  if (typeof keyword.value === 'string') {
    wrongType(context, keyword, 'a list; it is read as one');
    return [keyword.value];
  }
  if (!Array.isArray(keyword.value)) {
    wrongType(context, keyword, 'a list of strings');
    return undefined;
  }
  const items = children(keyword).flatMap((item) => {
    if (typeof item.value === 'string') return [item.value];
    if (typeof item.value === 'number' || typeof item.value === 'boolean') return [String(item.value)];
    wrongType(context, item, 'a string');
    return [];
  });
  return [...new Set(items)];
}
