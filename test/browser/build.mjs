import { buildIfOlder } from '../../build.mjs';

export default buildIfOlder;
