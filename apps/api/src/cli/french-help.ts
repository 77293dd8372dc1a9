import { type Argument, type Command, type CommanderError, Help, type Option } from 'commander';

// The parser speaks English. Whoever starts Voix reads French on the same console, so the command line does too.

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Emploi :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
};

/** Of what cannot be understood: the sentence, before the word that it is about. */
const MISUNDERSTANDINGS: Readonly<Record<string, string>> = {
  'commander.unknownCommand': 'Commande inconnue',
  'commander.unknownOption': 'Option inconnue',
  'commander.missingArgument': 'Il manque',
  'commander.optionMissingArgument': 'Il manque la valeur de',
  'commander.invalidArgument': 'Cette valeur ne convient pas',
  'commander.excessArguments': 'Il y a trop d’arguments',
};

const frenchNotes = (text: string) =>
  text.replace('(choices: ', '(au choix : ').replace('default: ', 'par défaut : ');

const help = new Help();

/** Help in French, and no English word about what was not understood: {@link misunderstanding} says it. */
export function speakFrench(program: Command): Command {
  return program
    .usage('[options] <commande>')
    .helpOption('-h, --help', 'montre cette aide')
    .helpCommand('help [commande]', 'montre l’aide d’une commande')
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      optionDescription: (option: Option) => frenchNotes(help.optionDescription(option)),
      argumentDescription: (argument: Argument) => frenchNotes(help.argumentDescription(argument)),
    })
    .configureOutput({ outputError: () => undefined });
}

/** What the parser did not understand, in French, with the words that it quotes and the advice that follows them. */
export function misunderstanding(error: CommanderError): string {
  const beginning = MISUNDERSTANDINGS[error.code];
  if (beginning === undefined) return error.message;
  const quoted = [...error.message.matchAll(/'([^']+)'/g)].map(([, word]) => word).join(', ');
  const [, advice] = /is invalid[^.]*\. (.+)$/.exec(error.message) ?? [];
  const sentence = quoted === '' ? `${beginning}.` : `${beginning} : ${quoted}.`;
  const choices = advice?.replace('Allowed choices are', 'Au choix :');
  return [sentence, ...(choices === undefined ? [] : [choices]), 'Aide : --help'].join(' ');
}
