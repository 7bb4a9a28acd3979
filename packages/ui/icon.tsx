// The small set of pictures Himaya uses, under the names of what they mean here. Decorative by default: the word
// beside it speaks. Those that point along the line of reading turn round in right-to-left.
import {
  ArrowDown,
  ArrowRight,
  ArrowUp,
  Ban,
  Bookmark,
  BookOpen,
  Building2,
  Calendar,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronsUpDown,
  CircleCheck,
  CircleHelp,
  Clock,
  Copy,
  Database,
  Download,
  Ellipsis,
  Eraser,
  Eye,
  EyeOff,
  FileCheck2,
  GitCompare,
  Hand,
  Hourglass,
  LayoutList,
  LogOut,
  type LucideIcon,
  MailCheck,
  Menu,
  Monitor,
  Moon,
  Network,
  Pencil,
  Play,
  Plus,
  Scale,
  Search,
  ShieldCheck,
  Square,
  SquareCheckBig,
  Sun,
  Table2,
  Tag,
  Trash2,
  TriangleAlert,
  User,
  Users,
  X,
} from 'lucide-react'

export type IconProps = { readonly size?: number; readonly className?: string }
export type Icon = (props: IconProps) => React.JSX.Element

const drawn =
  (Drawing: LucideIcon, mirrors = false): Icon =>
  ({ size = 16, className = '' }) => (
    <Drawing
      size={size}
      strokeWidth={1.75}
      aria-hidden="true"
      focusable="false"
      className={`shrink-0 ${mirrors ? 'mirrors ' : ''}${className}`}
    />
  )

export const ProhibitedIcon = /* @__PURE__ */ drawn(Ban)
export const OverdueIcon = /* @__PURE__ */ drawn(Clock)
export const NeedsIcon = /* @__PURE__ */ drawn(Hand)
export const DoubtfulIcon = /* @__PURE__ */ drawn(CircleHelp)
export const SettledIcon = /* @__PURE__ */ drawn(CircleCheck)

export const LawIcon = /* @__PURE__ */ drawn(Scale)
export const ArticleIcon = /* @__PURE__ */ drawn(BookOpen)
export const DiffersIcon = /* @__PURE__ */ drawn(GitCompare)
export const WarningIcon = /* @__PURE__ */ drawn(TriangleAlert)

export const OverviewIcon = /* @__PURE__ */ drawn(LayoutList)
export const RegisterIcon = /* @__PURE__ */ drawn(Table2)
export const SourceIcon = /* @__PURE__ */ drawn(Database)
export const FilingIcon = /* @__PURE__ */ drawn(FileCheck2)
export const ConsentIcon = /* @__PURE__ */ drawn(SquareCheckBig)
export const EvidenceIcon = /* @__PURE__ */ drawn(ShieldCheck)
export const OrganisationIcon = /* @__PURE__ */ drawn(Building2)
export const PeopleIcon = /* @__PURE__ */ drawn(Users)
export const PersonIcon = /* @__PURE__ */ drawn(User)
export const CategoryIcon = /* @__PURE__ */ drawn(Tag)
export const MapIcon = /* @__PURE__ */ drawn(Network)

export const RetentionIcon = /* @__PURE__ */ drawn(Hourglass)
export const RunIcon = /* @__PURE__ */ drawn(Eraser)

export const SearchIcon = /* @__PURE__ */ drawn(Search)
export const CloseIcon = /* @__PURE__ */ drawn(X)
export const CheckIcon = /* @__PURE__ */ drawn(Check)
export const AddIcon = /* @__PURE__ */ drawn(Plus)
export const EditIcon = /* @__PURE__ */ drawn(Pencil)
export const DeleteIcon = /* @__PURE__ */ drawn(Trash2)
export const CopyIcon = /* @__PURE__ */ drawn(Copy)
export const MoreIcon = /* @__PURE__ */ drawn(Ellipsis)
export const MenuIcon = /* @__PURE__ */ drawn(Menu)
export const CalendarIcon = /* @__PURE__ */ drawn(Calendar)
export const DownloadIcon = /* @__PURE__ */ drawn(Download)
export const ProspectingIcon = /* @__PURE__ */ drawn(MailCheck)
export const ViewIcon = /* @__PURE__ */ drawn(Bookmark)
export const StopIcon = /* @__PURE__ */ drawn(Square)
export const ResumeIcon = /* @__PURE__ */ drawn(Play)
export const ShowIcon = /* @__PURE__ */ drawn(Eye)
export const HideIcon = /* @__PURE__ */ drawn(EyeOff)
export const SunIcon = /* @__PURE__ */ drawn(Sun)
export const MoonIcon = /* @__PURE__ */ drawn(Moon)
export const SystemIcon = /* @__PURE__ */ drawn(Monitor)
export const ExpandIcon = /* @__PURE__ */ drawn(ChevronDown)
export const ChooseIcon = /* @__PURE__ */ drawn(ChevronsUpDown)
export const AscendingIcon = /* @__PURE__ */ drawn(ArrowUp)
export const DescendingIcon = /* @__PURE__ */ drawn(ArrowDown)

// These follow the line of reading.
export const ForwardIcon = /* @__PURE__ */ drawn(ChevronRight, true)
export const BackIcon = /* @__PURE__ */ drawn(ChevronLeft, true)
export const GoIcon = /* @__PURE__ */ drawn(ArrowRight, true)
export const SignOutIcon = /* @__PURE__ */ drawn(LogOut, true)
