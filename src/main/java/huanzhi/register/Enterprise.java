package huanzhi.register;

import huanzhi.base.Coded;
import huanzhi.base.CreditCode;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.util.Optional;

/// One line of the 名录库.
public record Enterprise(
        String name,
        Optional<CreditCode> creditCode,
        String formerName,
        People people,
        Site site,
        Industry industry,
        OperationState state,
        Oversight oversight,
        Permit permit,
        Profile profile,
        Listing listing,
        String note)
        implements Coded {

    public Enterprise {
        name = Text.within(200, "单位名称", name);
        if (name.isEmpty()) {
            throw new Refusal("单位名称没有填写，请按营业执照填写。");
        }
        formerName = Text.within(200, "曾用名", formerName);
        note = Text.within(2000, "备注", note);
    }

    /// Of which nothing but the name is known yet.
    public static Enterprise named(String name) {
        return new Enterprise(
                name,
                Optional.empty(),
                "",
                People.UNKNOWN,
                Site.UNKNOWN,
                Industry.UNKNOWN,
                OperationState.RUNNING,
                Oversight.UNKNOWN,
                Permit.NONE,
                Profile.UNKNOWN,
                Listing.UNKNOWN,
                "");
    }

    @Override
    public Optional<String> code() {
        return creditCode.map(CreditCode::value);
    }

    public Operation operation() {
        return state.operation();
    }

    public Supervision supervision() {
        return oversight.supervision();
    }

    /// Whether `called` is its name or the one before, full-width and half-width forms aside.
    public boolean goesBy(String called) {
        var wanted = Text.clean(called);
        return wanted.equals(Text.clean(name)) || wanted.equals(Text.clean(formerName));
    }

    public Enterprise with(CreditCode its) {
        return new Enterprise(
                name,
                Optional.of(its),
                formerName,
                people,
                site,
                industry,
                state,
                oversight,
                permit,
                profile,
                listing,
                note);
    }

    /// Under a new name, with the one before kept as 曾用名.
    public Enterprise renamed(String to) {
        return new Enterprise(
                to, creditCode, name, people, site, industry, state, oversight, permit, profile, listing, note);
    }

    public Enterprise with(People its) {
        return new Enterprise(
                name, creditCode, formerName, its, site, industry, state, oversight, permit, profile, listing, note);
    }

    public Enterprise with(Site its) {
        return new Enterprise(
                name, creditCode, formerName, people, its, industry, state, oversight, permit, profile, listing, note);
    }

    public Enterprise with(Industry its) {
        return new Enterprise(
                name, creditCode, formerName, people, site, its, state, oversight, permit, profile, listing, note);
    }

    public Enterprise with(OperationState its) {
        return new Enterprise(
                name, creditCode, formerName, people, site, industry, its, oversight, permit, profile, listing, note);
    }

    public Enterprise with(Oversight its) {
        return new Enterprise(
                name, creditCode, formerName, people, site, industry, state, its, permit, profile, listing, note);
    }

    public Enterprise with(Permit its) {
        return new Enterprise(
                name, creditCode, formerName, people, site, industry, state, oversight, its, profile, listing, note);
    }

    public Enterprise with(Profile its) {
        return new Enterprise(
                name, creditCode, formerName, people, site, industry, state, oversight, permit, its, listing, note);
    }

    public Enterprise with(Listing its) {
        return new Enterprise(
                name, creditCode, formerName, people, site, industry, state, oversight, permit, profile, its, note);
    }

    /// With what is not known of this one taken from `other`, which is the same enterprise; another name of it is kept
    /// as
    /// 曾用名.
    public Enterprise filledFrom(Enterprise other) {
        var called = other.name.equals(name) ? other.formerName : other.name;
        return new Enterprise(
                name,
                creditCode.or(other::creditCode),
                Text.or(formerName, called),
                people.filledFrom(other.people),
                site.filledFrom(other.site),
                industry.filledFrom(other.industry),
                state,
                oversight.filledFrom(other.oversight),
                permit.filledFrom(other.permit),
                profile.filledFrom(other.profile),
                listing.equals(Listing.UNKNOWN) ? other.listing : listing,
                Text.or(note, other.note));
    }
}
