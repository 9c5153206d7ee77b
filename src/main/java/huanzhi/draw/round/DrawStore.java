package huanzhi.draw.round;

import huanzhi.store.Database;

/// Where the draws are kept: their rows, and what lies locked beside them.
record DrawStore(Database database, Rounds rounds, RoundTasks tasks, Vault vault, PastTasks past) {

    static DrawStore over(Database database) {
        var rounds = new Rounds();
        var tasks = new RoundTasks();
        var vault = new Vault(database.files());
        return new DrawStore(database, rounds, tasks, vault, new PastTasks(rounds, tasks, vault));
    }
}
