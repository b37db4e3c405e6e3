// Whether help is open; `?` opens it outside of inputs.
import { useDisclosure, useHotkeys } from '@mantine/hooks';

export function useHelp() {
  const [opened, { open, close }] = useDisclosure(false);
  useHotkeys([
    ['?', open],
    ['shift+?', open],
    ['shift+/', open],
  ]);
  return { opened, open, close };
}
