// The corner where notices appear; loaded with the first of them.
import { Notifications } from '@mantine/notifications';

export default function Notices() {
  return <Notifications position="bottom-center" autoClose={6000} />;
}
