package huanzhi.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.base.Clock;
import huanzhi.base.CreditCode;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.store.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterEntriesTest {

    private static final CreditCode CODE = new CreditCode("91350100M000100Y43");
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 10);

    @TempDir
    private Path folder;

    private Database database;
    private RegisterService register;

    @BeforeEach
    void open() {
        database = Database.open(folder, Clock.on(TODAY), "测试");
        register = new RegisterService(database, new Enterprises(), new EnterpriseList());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anEnterpriseWithoutACodeHasAnInternalNumberForEver() {
        register.add(Enterprise.named("青溪造纸厂").with(CODE));
        var farm = register.add(Enterprise.named("清源养殖场")).id();
        assertEquals(
                List.of(CODE.value(), farm.number()),
                register.entries(TODAY).stream().map(RegisterEntry::code).toList());
        assertEquals(Optional.of(farm), EnterpriseId.ofNumber(farm.number().toLowerCase()));
        assertEquals("NB000123", new EnterpriseId(123).number());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2024-02-29, RUNNING
        2024-03-01, STOPPED
        2024-06-09, STOPPED
        2024-06-10, CLOSED
        """)
    void theOperationIsThatOfTheDay(LocalDate day, Operation operation) {
        var mill = register.add(Enterprise.named("青溪造纸厂"));
        var stopped = changed(mill, mill.content().with(state(Operation.STOPPED, LocalDate.of(2024, 3, 1))));
        changed(stopped, stopped.content().with(state(Operation.CLOSED, LocalDate.of(2024, 3, 1))));
        assertEquals(operation, register.entries(day).getFirst().operation());
        assertEquals(operation, register.chronicle(mill.id()).orElseThrow().operationOn(day));
    }

    @Test
    void anOperationCannotBeginBeforeTheOneItFollows() {
        var mill = register.add(Enterprise.named("青溪造纸厂").with(state(Operation.STOPPED, LocalDate.of(2024, 3, 1))));
        var early = mill.content().with(state(Operation.RUNNING, LocalDate.of(2024, 2, 1)));
        var refusal = assertThrows(Refusal.class, () -> changed(mill, early));
        assertEquals("“青溪造纸厂”在产自 2024-02-01 起，早于它停产的 2024-03-01，请核对生产状态的起始日期。", refusal.sentence());
        assertEquals(Optional.of(mill), register.find(mill.id()));
    }

    @Test
    void aNewNameLeavesTheOldOneToTheDaysBefore() {
        var mill = register.add(Enterprise.named("青溪造纸厂"));
        changed(mill, mill.content().renamed("青溪纸业有限公司"));
        var chronicle = register.chronicle(mill.id()).orElseThrow();
        assertEquals("青溪造纸厂", chronicle.nameOn(TODAY.minusDays(1)));
        assertEquals("青溪纸业有限公司", chronicle.nameOn(TODAY));
        assertEquals("青溪造纸厂", chronicle.now().formerName());
        database.undo();
        assertEquals(List.of(), register.chronicle(mill.id()).orElseThrow().past());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2021-12-31, 0
        2022-01-01, 1
        2024-02-29, 1
        2024-03-01, 0
        """)
    void whoHasNotComeOrHasLeftIsNotInTheRegisterOnThatDay(LocalDate day, int entries) {
        register.add(Enterprise.named("青溪造纸厂")
                .with(new Listing(
                        Optional.of(LocalDate.of(2022, 1, 1)), "", Optional.of(LocalDate.of(2024, 3, 1)), "关停")));
        assertEquals(entries, register.entries(day).size());
    }

    private Stored<EnterpriseId, Enterprise> changed(Stored<EnterpriseId, Enterprise> stored, Enterprise to) {
        return register.change(new Stored<>(stored.id(), stored.version(), to));
    }

    private static OperationState state(Operation operation, LocalDate since) {
        return new OperationState(operation, Optional.of(since), "");
    }
}
