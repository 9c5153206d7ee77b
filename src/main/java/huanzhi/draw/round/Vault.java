package huanzhi.draw.round;

import huanzhi.base.Refusal;
import huanzhi.draw.DrawFile;
import huanzhi.draw.DrawRecord;
import huanzhi.draw.Secret;
import huanzhi.store.disk.Sha256;
import huanzhi.store.disk.StoredFiles;
import java.time.LocalDateTime;
import java.util.List;

/// Keeps what must not be read before its time: the secret until the draw, the record until the names are opened.
///
/// Both lie locked in stored files while the key lies in the store, so that neither the files nor the store, its
/// journal, its history or an export tells anything alone.
final class Vault {

    private final StoredFiles files;

    Vault(StoredFiles files) {
        this.files = files;
    }

    /// A lock for a new draw; with a password where the supervisor set one.
    static Keys keys(String password) {
        return new Keys(Lock.random(), password.isEmpty() ? "" : Lock.salt());
    }

    /// What opens the secret of a draw.
    record Keys(Lock lock, String passwordSalt) {

        String close(Secret secret, String password) {
            return secretLock(lock, passwordSalt, password).close(secret.hex());
        }
    }

    Round.Keeping keep(Frozen frozen, Keys keys) {
        return new Round.Keeping(files.keep(frozen.bytes()), keys.lock().hex(), keys.passwordSalt());
    }

    Frozen frozen(Round round) {
        return Frozen.read(files.read(round.keeping().frozenHash()));
    }

    /// Refused where the supervisor's password is another one.
    Secret secret(Round round, Frozen frozen, String password) {
        var keeping = round.keeping();
        var lock = secretLock(Lock.of(keeping.lockKey()), keeping.passwordSalt(), password);
        return new Secret(lock.open(
                frozen.secret(),
                keeping.needsPassword() ? "监督口令不对，请由监督人“" + round.supervisor() + "”重新输入。" : altered(round)));
    }

    /// Only what is not in the frozen file already is locked away; the rest is put back when the record is read.
    Round.Reveal keep(Round round, LocalDateTime at, DrawRecord record) {
        var outcome = DrawFile.write(record.of("", "", "", List.of()));
        return new Round.Reveal(
                at,
                record.publicNumber(),
                Sha256.of(DrawFile.write(record)),
                files.keep(Lock.of(round.keeping().lockKey()).close(outcome)));
    }

    /// Refused where it does not come out byte for byte as it was drawn.
    byte[] recordBytes(Round round) {
        var bytes = DrawFile.write(record(round));
        if (!Sha256.of(bytes).equals(round.drawn().recordDigest())) {
            throw new Refusal(altered(round));
        }
        return bytes;
    }

    DrawRecord record(Round round) {
        var closed = files.read(round.drawn().recordHash());
        var outcome =
                DrawFile.read(round.number(), Lock.of(round.keeping().lockKey()).open(closed, altered(round)));
        var frozen = frozen(round);
        return outcome.of(frozen.pool(), frozen.roster(), frozen.rules(), frozen.exclusions());
    }

    private static Lock secretLock(Lock lock, String salt, String password) {
        return salt.isEmpty() ? lock : lock.with(password, salt);
    }

    private static String altered(Round round) {
        return round.called() + "封存的文件与钥匙不符，可能被改动过，请从备份中取回。";
    }
}
