package huanzhi.shell.home;

import java.time.LocalDate;

/// Something due: what, about whom, by when, on what ground, and where it is dealt with.
public record ToDo(LocalDate due, String what, String whom, String ground, Runnable open) {}
