/// The kit: what every page, form, table, question and long work is built with. Knows no feature and no database.
///
/// A page is a [huanzhi.ui.Screen]. It is given one [huanzhi.ui.Kit] and the service of its feature, builds its nodes
/// with [huanzhi.ui.table.TableBuilder], [huanzhi.ui.table.ListAndDetail], [huanzhi.ui.form.FormBuilder] and
/// [huanzhi.ui.form.FormScreen], and never touches a thread. A register, whole:
///
/// ```java
/// public final class ActivityScreens {
///
///     private final Kit kit;
///     private final ActivityService activities;
///
///     public ActivityScreens(Kit kit, ActivityService activities) { … }
///
///     public Screen list() {
///         var table = new TableBuilder<ActivityRow>(kit, "activity.list", ActivityRow::id)
///                 .date("日期", row -> Optional.of(row.heldOn()))
///                 .choice("类别", ActivityRow::kind)
///                 .text("名称", ActivityRow::title, it -> it.width(260))
///                 .number("人次", ActivityRow::attendees, it -> it.summed())
///                 .facet("类别", row -> row.kind().label())
///                 .empty("还没有活动记录。", "登记活动", this::add)
///                 .opens(row -> edit(row.id()))
///                 .exports(workbook::write)
///                 .build();
///         return new ListAndDetail<>(kit, "学习培训普法", Icons.ACTIVITY, table)
///                 .loads(activities::rows)
///                 .detail(row -> new DetailCard(row.title()).fact("日期", row.heldOn().toString()).node())
///                 .adds("登记活动", this::add);
///     }
///
///     private void edit(ActivityId id) {
///         kit.tasks()
///                 .job("打开活动", () -> activities.find(id))
///                 .onSuccess(stored -> kit.navigator().open(form("activity/" + id.value(), "修改活动", stored.content(),
///                         changed -> activities.change(id, stored.version(), changed))))
///                 .start();
///     }
///
///     private <S> Screen form(String key, String title, Activity old, Function<Activity, S> store) {
///         var form = new FormBuilder(kit);
///         form.section("活动", "学习、培训、普法和企业讲座都登记在这里。");
///         var name = form.text("活动名称", it -> it.required("请写明做了什么").wide().value(old.title()));
///         var kind = form.choice("类别", ActivityKind.class, it -> it.required().value(old.kind()));
///         var day = form.date("日期", it -> it.required().value(old.heldOn()));
///         var people = form.wholeNumber("人次", it -> it.value(old.attendees()));
///         var finished = form.yields(() -> new Activity(kind.get(), name.get(), day.get(), people.orElse(0)));
///         return new FormScreen<>(kit, key, title, finished)
///                 .saves(store, saved -> kit.navigator().back())
///                 .another(() -> blank());
///     }
/// }
/// ```
///
/// * Slow work: `kit.tasks().job("名称", () -> …).onSuccess(…).onError(Refusal.class, …).start()`. What no `onError`
///   takes is shown by the window: a [huanzhi.base.Refusal] as its sentence, anything else in the error window.
/// * Questions: `kit.dialogs()`; empty means the clerk turned away.
/// * Pages: `kit.navigator().open(screen)` and `back()`.
/// * What is right or wrong is said by the record's compact constructor; the form shows its sentence at the field whose
///   label the sentence names, so use the same words for both.
/// * Tests: `@ExtendWith(FxThread.class)` runs a test class on the screen's thread; `Kits.atOnce(folder)` gives a kit
///   whose work is done at once and whose dialogs a `ScriptedDialogs` answers.
package huanzhi.ui;
