package org.tuoyu.employer;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping.Unwrap;
import java.util.Optional;
import org.immutables.value.Value;
import org.tuoyu.fact.Extensible;
import org.tuoyu.fact.Label;
import org.tuoyu.fact.ModelStyle;
import org.tuoyu.fact.Required;
import org.tuoyu.fact.Standalone;
import org.tuoyu.fact.StatedList;
import org.tuoyu.fact.Unit;
import org.tuoyu.identifier.CreditCode;
import org.tuoyu.identifier.Division;
import org.tuoyu.quantity.Yuan;

/**
 * An employer whose staff have small children (用人单位). Immutable.
 */
@Value.Immutable
@ModelStyle
@Standalone
public interface Employer extends Extensible, WithEmployer {

    /**
     * The local reference of the employer, unique in the submission (用人单位序号).
     *
     * @return stated in every element; empty: it could not be read
     */
    @Label(zh = "用人单位序号")
    @Required
    @Size(min = 1)
    String getEmployerRef();

    /**
     * The name (单位名称).
     *
     * @return absent: not stated
     */
    @Label(zh = "单位名称", en = "name of the employer")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getName();

    /**
     * The credit code (统一社会信用代码).
     *
     * @return absent: not stated
     */
    @Label(zh = "统一社会信用代码", en = "unified social credit code")
    Optional<CreditCode> getCreditCode();

    /**
     * What kind of employer it is (单位类型).
     *
     * @return absent: not stated
     */
    @Label(zh = "单位类型")
    Optional<EmployerType> getEmployerType();

    /**
     * The district or county where it is (所在区划).
     *
     * @return absent: not stated
     */
    @Label(zh = "所在区划")
    Optional<Division> getDivision();

    /**
     * The park or building that it shares with others (所在园区或楼宇).
     *
     * @return absent: not stated
     */
    @Label(zh = "所在园区或楼宇", en = "park or office building")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getParkOrBuilding();

    /**
     * The children of its staff of the age of childcare, each once (职工适龄子女数).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "职工适龄子女数", en = "employees’ children of eligible age")
    @Unit("child")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getEmployeeChildrenEligible();

    /**
     * The employers it runs childcare with, by reference (联合举办单位).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "联合举办单位", en = "employers acting jointly")
    Optional<StatedList<String>> getJointMembers();

    /**
     * The children of suitable age of the employees of all employers that run it together, each child once
     * (联合单位职工适龄子女合计).
     *
     * @return zero or more; absent: not stated
     */
    @Label(zh = "联合单位职工适龄子女合计", en = "eligible children of all employers acting jointly")
    @Unit("child")
    @PositiveOrZero(payload = Unwrap.class)
    Optional<Integer> getJointChildrenEligible();

    /**
     * Whether it plans childcare (是否拟办托).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否拟办托", en = "plans to run a nursery")
    Optional<Boolean> getPlansNursery();

    /**
     * How it runs childcare (运营方式).
     *
     * @return absent: not stated
     */
    @Label(zh = "运营方式")
    Optional<NurseryOperationMode> getOperationMode();

    /**
     * The institution it runs (已办机构).
     *
     * @return absent: not stated
     */
    @Label(zh = "已办机构", en = "institution run")
    @Size(min = 1, payload = Unwrap.class)
    Optional<String> getInstitutionRef();

    /**
     * Whether its childcare is open to others (是否向社会开放).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否向社会开放", en = "open to the public")
    Optional<Boolean> getOpensToPublic();

    /**
     * Whether trade-union funds pay for it (是否由工会经费列支).
     *
     * @return absent: not stated
     */
    @Label(zh = "是否由工会经费列支", en = "paid from the trade-union budget")
    Optional<Boolean> getFundedFromUnionBudget();

    /**
     * The tax year of the amounts below (年度).
     *
     * @return absent: not stated
     */
    @Label(zh = "年度")
    @Unit("year")
    Optional<Integer> getTaxYear();

    /**
     * The cost of childcare that it bore in the tax year (托育费用).
     *
     * @return in yuan; absent: not stated
     */
    @Label(zh = "托育费用")
    @Unit("yuan")
    Optional<Yuan> getChildcareExpense();

    /**
     * All other staff-welfare expense of the tax year (其他职工福利费).
     *
     * @return in yuan; absent: not stated
     */
    @Label(zh = "其他职工福利费")
    @Unit("yuan")
    Optional<Yuan> getOtherWelfareExpense();

    /**
     * All wages and salaries of the tax year (工资薪金总额).
     *
     * @return in yuan; absent: not stated
     */
    @Label(zh = "工资薪金总额")
    @Unit("yuan")
    Optional<Yuan> getTotalWages();

    /**
     * What it does to ease family care (灵活用工措施).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "灵活用工措施")
    Optional<StatedList<FlexibleWorkMeasure>> getFlexibleWorkMeasures();

    /**
     * The leaves for families that it grants (已落实假期).
     *
     * @return in the order submitted; empty: stated as none; absent: not stated
     */
    @Label(zh = "已落实假期", en = "kinds of family leave granted")
    Optional<StatedList<FamilyLeaveType>> getLeaveTypesImplemented();

    /**
     * Whether it has a room for mothers and babies (有无母婴设施).
     *
     * @return absent: not stated
     */
    @Label(zh = "有无母婴设施", en = "mother-and-baby room")
    Optional<Boolean> getMotherBabyRoom();

    /**
     * A builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Employer}. Not thread-safe; each attribute is set at most once. */
    final class Builder extends ImmutableEmployer.Builder {
        Builder() {}
    }
}
