import { AppConfig, ConfigurationError } from '@voix/api-platform/config';

// What the server would say of its settings, without the server: `npm start` asks before it builds.
try {
  AppConfig.fromEnvironment(process.env);
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
