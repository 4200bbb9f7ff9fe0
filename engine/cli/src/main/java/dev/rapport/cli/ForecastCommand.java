package dev.rapport.cli;

import picocli.CommandLine.Command;

/** Everything about forecasts. */
@Command(
        name = "forecast",
        description = "How good the forecasts are.",
        mixinStandardHelpOptions = true,
        subcommands = {ForecastBacktest.class})
final class ForecastCommand {

    ForecastCommand() {}
}
