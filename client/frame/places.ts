// The screens the navigation leads to: only those that exist.
import {
  IconArrowsLeftRight,
  IconFile,
  IconHexagon,
  IconHome,
  IconTopologyStar3,
  IconTable,
} from '@tabler/icons-react';

export const PLACES = [
  { to: '/', word: 'nav.home', icon: IconHome },
  { to: '/explore', word: 'nav.explore', icon: IconTopologyStar3 },
  { to: '/attendance', word: 'nav.attendance', icon: IconTable },
  { to: '/concepts', word: 'nav.concepts', icon: IconHexagon },
  { to: '/documents', word: 'nav.documents', icon: IconFile },
  { to: '/compare', word: 'nav.compare', icon: IconArrowsLeftRight },
] as const;
