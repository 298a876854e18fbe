import { useState } from "react";

const CHOICE = "ciep.theme";
const DARK = "pf-v6-theme-dark";

/** Light or dark: theme.js applies it before the first paint, this changes and remembers it. */
export function useTheme(): { dark: boolean; toggle: () => void } {
  const [dark, setDark] = useState(() => document.documentElement.classList.contains(DARK));
  const toggle = () => {
    document.documentElement.classList.toggle(DARK, !dark);
    localStorage.setItem(CHOICE, dark ? "light" : "dark");
    setDark(!dark);
  };
  return { dark, toggle };
}
