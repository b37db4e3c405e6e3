// The screens the navigation leads to: only those that exist.
import { IconFile, IconHexagon, IconHome, IconTopologyStar3 } from '@tabler/icons-react';

export const PLACES = [
  { to: '/', word: 'nav.home', icon: IconHome },
  { to: '/explore', word: 'nav.explore', icon: IconTopologyStar3 },
  { to: '/concepts', word: 'nav.concepts', icon: IconHexagon },
  { to: '/documents', word: 'nav.documents', icon: IconFile },
] as const;
