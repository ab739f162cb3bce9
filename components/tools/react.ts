/**
 * What SWR asks of React, from Preact: the bundler puts this in React's place (scripts/build/behaviours.ts). Preact's own stand-in for all of
 * React is three times as long.
 */
import { createContext, createElement } from 'preact';
import { useCallback, useContext, useDebugValue, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

export { createContext, createElement, useCallback, useContext, useDebugValue, useEffect, useId, useLayoutEffect, useMemo, useRef, useState };
export default { useDebugValue, useEffect, useId, useLayoutEffect, useState };
